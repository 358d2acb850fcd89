// A dialog over the page: what is behind it is out of reach until it is closed.

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  readonly title: string;
  /** A question stands in the middle, a drawer at the right edge. */
  readonly kind: 'question' | 'drawer';
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Draws the dialog; Escape and a click beside it close it. */
export function Dialog({ title, kind, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    // Gone from the page, it could not be closed any more; the browser closes it by itself.
    if (dialog.current?.isConnected) dialog.current.showModal();
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault(); // It is closed by no longer being drawn.
    onClose();
  };
  // Its own box is filled by its content, so that what hits the dialog itself is beside it.
  const onPointerDown = (event: Event) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      class={`over ${kind}`}
      aria-labelledby={titleId}
      onCancel={cancel}
      onPointerDown={onPointerDown}
    >
      <div class="over-body">
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

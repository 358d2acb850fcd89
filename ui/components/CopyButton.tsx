// Copies a text, and says so for a moment.

import { useState } from 'preact/hooks';
import { Button } from './Button';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly doneLabel: string;
}

/** Draws the button. */
export function CopyButton({ text, label, doneLabel }: CopyButtonProps) {
  const [copied, setCopied] = useState('');
  const copy = () => {
    copyText(text);
    setCopied(text);
  };
  return (
    <Button class="pill" onClick={copy} aria-live="polite">
      {copied === text ? doneLabel : label}
    </Button>
  );
}

/** Copies by selecting, since a page inside Google's frame has no permission for the clipboard. */
function copyText(text: string): void {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
}

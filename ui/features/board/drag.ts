// Drags cards with mouse, pen or finger: pointer events of our own, since cards change columns but never their order.
//
// While a card is dragged nothing is drawn anew; its ghost moves by a transform, and one column at a time is marked.

/** Further than a shaking hand. */
const START_AT_PX = 5;
/** A finger that stays so long means the card; one that moves before that scrolls. */
const PRESS_MS = 350;
/** So near an edge, what is below scrolls along. */
const EDGE_PX = 40;
const SCROLL_PX_A_FRAME = 12;

export interface DragHandlers {
  /** Asked when a card is about to be picked up. */
  readonly canDrag: (cardId: string) => boolean;
  readonly onDrop: (cardId: string, columnKey: string) => void;
}

interface Drag {
  readonly card: HTMLElement;
  readonly ghost: HTMLElement;
  /** From the pointer to the ghost's corner. */
  readonly offset: Point;
  at: Point;
  column: HTMLElement | null;
  frame: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets the cards (`data-card`) in the element be dragged to its columns (`data-column`); returns how to stop that.
 * Hint: a drop that ends nowhere, Escape, and a lost pointer all leave everything as it was.
 */
export function letCardsBeDragged(board: HTMLElement, { canDrag, onDrop }: DragHandlers): () => void {
  let pressed: { readonly card: HTMLElement; readonly at: Point; readonly timer: number } | null = null;
  let drag: Drag | null = null;

  const release = () => {
    if (pressed) clearTimeout(pressed.timer);
    pressed = null;
    if (drag) putAway(board, drag);
    drag = null;
  };
  const start = (at: Point) => {
    if (!pressed) return;
    const { card } = pressed;
    release();
    if (canDrag(card.dataset.card ?? '')) drag = pickUp(board, card, at);
  };
  const onDown = (event: PointerEvent) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
    if (!card || event.button !== 0 || !event.isPrimary) return;
    const at = { x: event.clientX, y: event.clientY };
    const timer = event.pointerType === 'touch' ? window.setTimeout(() => start(at), PRESS_MS) : 0;
    pressed = { card, at, timer };
  };
  const onMove = (event: PointerEvent) => {
    const at = { x: event.clientX, y: event.clientY };
    if (drag) drag.at = at;
    else if (pressed && isFar(pressed.at, at)) event.pointerType === 'touch' ? release() : start(pressed.at);
  };
  const onUp = () => {
    const dropped = drag;
    if (dropped) follow(board, dropped);
    release();
    if (!dropped) return;
    swallowClick();
    const column = dropped.column?.dataset.column;
    if (column) onDrop(dropped.card.dataset.card ?? '', column);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag) release();
  };
  // A finger that drags must not scroll; the browser asks only listeners that are not passive.
  const onTouch = (event: TouchEvent) => {
    if (drag) event.preventDefault();
  };

  const stop = new AbortController();
  const { signal } = stop;
  board.addEventListener('pointerdown', onDown, { signal });
  addEventListener('pointermove', onMove, { signal });
  addEventListener('pointerup', onUp, { signal });
  addEventListener('pointercancel', release, { signal });
  addEventListener('blur', release, { signal });
  addEventListener('keydown', onKey, { signal });
  board.addEventListener('touchmove', onTouch, { signal, passive: false });
  return () => {
    release();
    stop.abort();
  };
}

function pickUp(board: HTMLElement, card: HTMLElement, at: Point): Drag {
  const { left, top, width } = card.getBoundingClientRect();
  const ghost = card.cloneNode(true) as HTMLElement; // A clone is of its original's class.
  ghost.classList.add('ghost');
  ghost.removeAttribute('data-card');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.style.width = `${width}px`;
  document.body.append(ghost);
  card.classList.add('picked-up');
  board.classList.add('dragging');
  const drag: Drag = { card, ghost, offset: { x: left - at.x, y: top - at.y }, at, column: null, frame: 0 };
  const step = () => {
    follow(board, drag);
    scrollAlong(board, drag);
    drag.frame = requestAnimationFrame(step);
  };
  step();
  return drag;
}

function putAway(board: HTMLElement, { card, ghost, column, frame }: Drag): void {
  cancelAnimationFrame(frame);
  ghost.remove();
  card.classList.remove('picked-up');
  board.classList.remove('dragging');
  column?.classList.remove('target');
}

function follow(board: HTMLElement, drag: Drag): void {
  const { x, y } = drag.at;
  drag.ghost.style.transform = `translate(${x + drag.offset.x}px, ${y + drag.offset.y}px) rotate(1.5deg)`;
  const under = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]') ?? null;
  const column = under && board.contains(under) ? under : null;
  if (column === drag.column) return;
  drag.column?.classList.remove('target');
  column?.classList.add('target');
  drag.column = column;
}

function scrollAlong(board: HTMLElement, { at, column }: Drag): void {
  const across = board.getBoundingClientRect();
  board.scrollLeft += pull(at.x, across.left, across.right);
  const list = column?.querySelector('[data-cards]');
  if (!list) return;
  const down = list.getBoundingClientRect();
  list.scrollTop += pull(at.y, down.top, down.bottom);
}

function pull(at: number, from: number, to: number): number {
  if (at < from + EDGE_PX) return -SCROLL_PX_A_FRAME;
  return at > to - EDGE_PX ? SCROLL_PX_A_FRAME : 0;
}

function isFar(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > START_AT_PX;
}

/** The end of a drag over its own card is a click to the browser, but not to the person. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}

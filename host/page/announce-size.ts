// Tells the grid to measure itself: it does so when the window changes, and not when a panel beside it opens.

export function announceSize(): void {
  requestAnimationFrame(() => dispatchEvent(new Event('resize')));
}

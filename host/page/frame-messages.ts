// What a page in a sandboxed frame and the workbench's page say to each other.

/** From the frame. */
export type FromFrame =
  | { readonly daftar: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly daftar: 'close' }
  /** The grid is to have the keyboard. */
  | { readonly daftar: 'focus' }
  | { readonly daftar: 'height' | 'width'; readonly pixels: number };

/** To the frame: the end of a call. */
export interface ToFrame {
  readonly daftar: 'end';
  readonly id: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
}

// What a page in a sandboxed frame and the workbench's page say to each other.

/** From the frame. */
export type FromFrame =
  | { readonly daftar: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly daftar: 'close' }
  /** The grid is to have the keyboard. */
  | { readonly daftar: 'focus' }
  /** Whether what is typed goes into the frame. */
  | { readonly daftar: 'keyboard'; readonly has: boolean }
  | { readonly daftar: 'height' | 'width'; readonly pixels: number };

/** To the frame: the end of a call, or whether it has the keyboard. */
export type ToFrame = CallEnd | { readonly daftar: 'keyboard?' };

export interface CallEnd {
  readonly daftar: 'end';
  readonly id: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
}

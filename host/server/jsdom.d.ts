// The little of jsdom that is used here; the package brings no types of its own.

declare module 'jsdom' {
  export class JSDOM {
    readonly window: { readonly DOMParser: unknown; readonly XMLSerializer: unknown };
  }
}

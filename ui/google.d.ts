// Names the two things of Google that a page may touch: the bridge to the server, and the frame around the page.

declare const google: {
  readonly script: {
    readonly run: import('./server').ScriptRun;
    /** Of a dialog: closes it. */
    readonly host: { readonly close: () => void };
  };
};

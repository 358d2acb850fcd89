// Names the one thing of Google that a page may touch: the bridge to the server.

declare const google: { readonly script: { readonly run: import('./server').ScriptRun } };

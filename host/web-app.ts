// What goes into the web app of a script (doGet, doPost) and what comes out of it.

export interface WebRequest {
  readonly method: 'GET' | 'POST';
  /** Without the "?". */
  readonly queryString?: string;
  /** What stands behind /exec/; Google's event has it as pathInfo. */
  readonly pathInfo?: string;
  readonly body?: string;
  readonly contentType?: string;
  /** The e-mail of the visitor; absent or "" is somebody who is not signed in. */
  readonly as?: string;
}

export interface WebReply {
  /** 302 for a text: Google sends the visitor on to an address that gives it once. Errors are pages with 200 as well. */
  readonly status: 200 | 302 | 403;
  readonly contentType: string;
  readonly body: string;
  /** With status 302: where to go, and the key in it for `Host.webEcho`. */
  readonly location?: string;
  readonly echoKey?: string;
  /** Of a text that asked to be a download. */
  readonly fileName?: string;
  /** Of a page. */
  readonly title?: string;
  /** Whether other sites may show the page in a frame (XFrameOptionsMode.ALLOWALL). */
  readonly framed?: boolean;
  readonly metaTags?: readonly { readonly name: string; readonly content: string }[];
}

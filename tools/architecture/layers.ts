// The rooms of the house and what each may import: the table of docs/architecture.md, for tests and teaching messages.

export interface Layer {
  readonly folder: string;
  /** Folders whose values it may import; its own is always among them. */
  readonly imports: readonly string[];
  /** Folders of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages it may import; absent, any. */
  readonly packages?: readonly string[];
  /** Pure code names nothing of Google, the browser or Node, and reads neither clock nor chance. */
  readonly pure?: true;
  /** What to do instead, for whoever ran into the wall. */
  readonly advice: string;
}

const SERVER_PACKAGES = ['valibot'];

/** A folder inside another stands before it. */
export const LAYERS: readonly Layer[] = [
  {
    folder: 'src/kernel',
    imports: [],
    packages: [...SERVER_PACKAGES, 'libphonenumber-js'],
    pure: true,
    advice: 'Put what talks to Google into src/google and hand it in as a port; what knows a CRM word is a module.',
  },
  {
    folder: 'src/modules',
    imports: ['src/kernel'],
    packages: SERVER_PACKAGES,
    pure: true,
    advice: 'Put what talks to Google into src/google and hand it in as a port; src/entry joins the two.',
  },
  {
    folder: 'src/google',
    imports: ['src/kernel'],
    packages: [],
    advice: 'It implements the ports of the kernel; a CRM rule belongs to src/modules, and src/entry joins the two.',
  },
  {
    folder: 'src/entry',
    imports: ['src/kernel', 'src/modules', 'src/google'],
    packages: SERVER_PACKAGES,
    advice: 'It joins modules and Google; pages and the host know it by dist/Code.js alone.',
  },
  {
    folder: 'ui',
    imports: [],
    types: ['src/entry', 'src/modules'],
    packages: ['preact', 'papaparse', 'fflate'],
    advice: 'A page asks the server through ui/server.ts and takes only types from src: `import type`.',
  },
  {
    folder: 'host/page',
    imports: ['host'],
    advice: 'The workbench page draws what the host says; it knows neither src nor ui.',
  },
  {
    folder: 'host',
    imports: [],
    advice:
      'The host emulates Google and runs the built dist/Code.js; it must work for any script, so it knows no CRM.',
  },
  {
    folder: 'tools',
    imports: ['src/kernel', 'src/modules', 'host'],
    advice: 'Tools build and check the house from outside; they print the docs from its schemas and lists.',
  },
];

/** Returns the layer that a file belongs to; tests and benches belong to none and may import everything. */
export function findLayer(path: string): Layer | undefined {
  return LAYERS.find(({ folder }) => path.startsWith(`${folder}/`));
}

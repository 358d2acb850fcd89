// What esbuild makes of imports that are not scripts.

declare module '*.css';

// Its browser build: the other one asks for Node's streams.
declare module 'jszip/dist/jszip.min.js' {
  export { default } from 'jszip';
}

declare module '*.xml' {
  const text: string;
  export default text;
}

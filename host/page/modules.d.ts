// What esbuild makes of imports that are not scripts.

declare module '*.css';

declare module '*.xml' {
  const text: string;
  export default text;
}

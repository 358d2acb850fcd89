// Lets a page import its styles for their effect; the build puts them into the page itself.

declare module '*.css';

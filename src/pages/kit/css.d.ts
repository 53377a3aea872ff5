/** Lets TypeScript accept style sheets, which the build puts into the page. */
declare module '*.css';

/** CSS's colours by name, as red, green and blue from 0 to 255; the package has no types of its own. */
declare module 'color-name' {
  const colours: Readonly<Record<string, readonly [number, number, number]>>;
  export default colours;
}

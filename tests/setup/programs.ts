/** How tests start programs of this project. */

/** Options of Node for a program that lives for two seconds: making its code fast takes a quarter of them. */
export const BRIEFLY: readonly string[] = ['--no-opt'];

// The Door is the one page that is drawn when the app is built, so that it is there at once.
export const ssr = true;
export const prerender = true;

// Language, child and packs are known only on the tablet, so there is nothing to render on a server.
export const ssr = false;
export const prerender = false;
export const trailingSlash = 'never';

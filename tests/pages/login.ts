/** What a network that wants a login first answers, whatever it was asked for. */
export const LOGIN = { body: '<!doctype html><h1>Log in</h1>', contentType: 'text/html' };

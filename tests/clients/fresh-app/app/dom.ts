import { JSDOM } from 'jsdom';

/** A document for React to draw in; the network stays Node's own. */
const { window } = new JSDOM('<!doctype html><html><body></body></html>', { url: 'http://localhost/' });
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: false });

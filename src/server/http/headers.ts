import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const self = "'self'";
const none = "'none'";

/**
 * What the browser may do with our pages: run and style with our own files alone, show the photos it holds itself,
 * talk to us alone, be framed by nobody. `isHttps` adds that it never comes back without encryption.
 */
export function securityHeaders(isHttps: boolean): MiddlewareHandler {
  return secureHeaders({
    // A route may be stricter: evidence is sandboxed.
    overwrite: false,
    contentSecurityPolicy: {
      defaultSrc: [none],
      scriptSrc: [self],
      styleSrc: [self],
      imgSrc: [self, 'blob:', 'data:'],
      mediaSrc: [self, 'blob:'],
      fontSrc: [self],
      connectSrc: [self],
      workerSrc: [self],
      manifestSrc: [self],
      formAction: [self],
      baseUri: [none],
      frameAncestors: [none],
    },
    permissionsPolicy: { camera: ['self'], microphone: ['self'], geolocation: ['self'] },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: isHttps ? 'max-age=31536000' : false,
  });
}

/** Keeps answers of the API out of every cache, unless the route says otherwise (evidence never changes). */
export const notCached: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
};

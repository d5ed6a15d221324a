/**
 * Who carries push messages to browsers: Google (Chrome, Edge on Android and most others), Mozilla, Apple, Microsoft.
 * The server posts to whatever address a phone names, so it takes no other: any of its own network could be named.
 */
const services = [
  'fcm.googleapis.com',
  'jmt17.google.com',
  'push.services.mozilla.com',
  'push.apple.com',
  'notify.windows.com',
];

/** Whether that is the address of a known push service. */
export function isPushService(endpoint: string): boolean {
  const url = URL.parse(endpoint);
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '') return false;
  return services.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/** What a browser says of a permission; `unknown` where it can't be asked, or has no such device. */
export type Permission = 'granted' | 'prompt' | 'denied' | 'unknown';

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyMetres: number;
}

/** How a permission stands, without asking the person. */
export async function permissionOf(name: 'camera' | 'microphone' | 'geolocation'): Promise<Permission> {
  if (!navigator.permissions) return 'unknown';
  return navigator.permissions.query({ name }).then(
    ({ state }) => state,
    () => 'unknown',
  );
}

/** Has the browser ask for camera or microphone by using it for an instant. */
export async function askForDevice(device: 'video' | 'audio'): Promise<Permission> {
  const media = navigator.mediaDevices;
  if (!media) return 'unknown';
  return media.getUserMedia({ [device]: true }).then(
    (stream) => {
      for (const track of stream.getTracks()) track.stop();
      return 'granted';
    },
    (refusal: unknown) =>
      refusal instanceof DOMException && refusal.name === 'NotAllowedError' ? 'denied' : 'unknown',
  );
}

/** Has the browser ask for the position. */
export function askForPosition(): Promise<Permission> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve('unknown');
    navigator.geolocation.getCurrentPosition(
      () => resolve('granted'),
      // Allowed, and no satellite in sight, is allowed all the same.
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'granted'),
      { timeout: 10_000, maximumAge: Number.POSITIVE_INFINITY },
    );
  });
}

/** Where this phone is, with the radius in which it is sure to be; `null` where it can't be told. */
export function positionNow(options: PositionOptions): Promise<Position | null> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ latitude, longitude, accuracyMetres: Math.max(0, accuracy) }),
      () => resolve(null),
      { timeout: 30_000, ...options },
    );
  });
}

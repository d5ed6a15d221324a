import { PhoneError } from '#offline/errors.ts';
import { type Developed, develop } from './develop.ts';

/** One photo to be developed. */
export interface Order {
  readonly order: number;
  readonly original: Blob;
}

/** What became of it. */
export type Delivery = { readonly order: number } & (
  | { readonly developed: Developed }
  | { readonly failed: 'photo-heic' | 'photo-unreadable' }
);

/** Develops photos beside the page, so that a tap is answered meanwhile. */
addEventListener('message', ({ data: { order, original } }: MessageEvent<Order>) => {
  const deliver = (delivery: Delivery) => postMessage(delivery);
  develop(original).then(
    (developed) => deliver({ order, developed }),
    (failure: unknown) => deliver({ order, failed: codeOf(failure) }),
  );
});

function codeOf(failure: unknown): 'photo-heic' | 'photo-unreadable' {
  return failure instanceof PhoneError && failure.code === 'photo-heic' ? 'photo-heic' : 'photo-unreadable';
}

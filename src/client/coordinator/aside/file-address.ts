import type { AsideRef } from '#protocol/api/aside-views.ts';

/** Where something that is kept aside can be saved from; of a fork, one of its versions. */
export function fileAddress({ kind, item }: AsideRef, head: string | undefined): string {
  return `/api/aside/${kind}/${item}/file${head === undefined ? '' : `?head=${head}`}`;
}

import type { Checklist } from '#domain/checklist/checklist.ts';

/** Saves a draft as our own file, which can be published as it is once nothing keeps it from that. */
export function save(checklist: Checklist): void {
  const $schema = new URL('/api/schemas/checklist.json', location.origin).href;
  const file = new Blob([JSON.stringify({ $schema, ...checklist }, null, 2)], { type: 'application/json' });
  const href = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), {
    href,
    download: `${checklist.id}-${checklist.version}.json`,
  });
  link.click();
  URL.revokeObjectURL(href);
}

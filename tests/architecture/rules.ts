/** What the compiler can't hold: which packages a folder may use, and where a clock or chance would make results unrepeatable. */

/** Packages by folder of src; a folder that is not listed may use none. */
const allowedPackages: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod', '@stdlib'],
  library: [],
  protocol: ['zod', '@orpc/contract'],
  offline: ['zod', 'idb', '@noble/hashes'],
  sw: ['workbox-precaching', 'workbox-routing'],
  client: [
    'preact',
    '@preact/signals',
    'preact-iso',
    'zod',
    '@fluent/bundle',
    '@observablehq/plot',
    '@orpc/client',
    '@orpc/contract',
    '@orpc/openapi-client',
    'workbox-window',
    'virtual:pwa-register',
  ],
  server: [
    'node:',
    'hono',
    '@hono/node-server',
    '@orpc/server',
    '@orpc/openapi',
    '@orpc/zod',
    'better-auth',
    'csv-parse',
    'fflate',
    'highs',
    'kysely',
    'pg',
    '@fluent/bundle',
    '@tus/server',
    '@tus/file-store',
    'nodemailer',
    'web-push',
    'pino',
    'saxen',
    'sharp',
    'zod',
    'vite',
  ],
};

/** Folders of src that a folder may import from, itself left out. */
const allowedFolders: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  library: ['domain'],
  protocol: ['domain'],
  offline: ['domain', 'protocol'],
  sw: ['domain', 'protocol', 'offline'],
  client: ['domain', 'protocol', 'offline'],
  server: ['domain', 'protocol', 'library'],
};

const impurities: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\bDate\.now\b/, 'reads the clock'],
  [/\bnew Date\(\s*\)/, 'reads the clock'],
  [/\bperformance\.now\b/, 'reads the clock'],
  [/\bTemporal\.Now\b/, 'reads the clock'],
  [/\bMath\.random\b/, 'throws dice'],
  [/\bcrypto\.(randomUUID|getRandomValues)\b/, 'throws dice'],
];

/** What is wrong with one file of src, by its path from there; nothing: an empty list. */
export function violations(path: string, source: string): string[] {
  const folder = path.split('/')[0] ?? '';
  const code = withoutComments(source);
  const imports = importsOf(code).flatMap((name) => importFault(folder, name));
  const impure = ['domain', 'library', 'protocol'].includes(folder) ? impurities : [];
  return [...imports, ...impure.filter(([pattern]) => pattern.test(code)).map(([, why]) => why)].map(
    (fault) => `${path}: ${fault}`,
  );
}

const importForms = [
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
];

function importsOf(code: string): string[] {
  return importForms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ''));
}

function importFault(folder: string, name: string): string[] {
  if (name.startsWith('../../')) return [`climbs two levels: ${name}`];
  if (name.startsWith('.')) return [];
  if (name.startsWith('#')) return folderFault(folder, name.slice(1).split('/')[0] ?? '', name);
  const allowed = allowedPackages[folder] ?? [];
  const fits = allowed.some(
    (entry) => name === entry || name.startsWith(entry.endsWith(':') ? entry : `${entry}/`),
  );
  return fits ? [] : [`uses the package ${name}, which ${folder} may not`];
}

function folderFault(folder: string, target: string, name: string): string[] {
  if (target === folder || (allowedFolders[folder] ?? []).includes(target)) return [];
  return [`imports ${name}, which ${folder} may not`];
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/*
 * The page may not make code out of text (its content policy), so zod must not try. It looks here when it is first loaded, which
 * is later: `z.config` would bring all of it into the first file.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};

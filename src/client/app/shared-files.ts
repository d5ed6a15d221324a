/** Photos shared from another app, for the screen `/shared`: the service worker keeps them, the screen puts them into a visit. */
export { forgetShared, type SharedFile, sharedFiles } from '#offline/shared-files.ts';

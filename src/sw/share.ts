import { keepShared } from '#offline/shared-files.ts';
import { clock } from './clock.ts';
import { withPhone } from './wake.ts';

/** Where photos from another app arrive, and where the person puts them into a visit. The manifest names the first. */
export const SHARE_PATH = '/share';
const SHARED_SCREEN = '/shared';
/** More at once is nobody's hand: any page could send a form here. */
const MOST_FILES = 30;

/** Keeps photos that another app shared, and leads to the screen that shows them; where there is no room it says so there. */
export async function takeShared(request: Request): Promise<Response> {
  const isKept = await keepPhotos(request).then(
    () => true,
    () => false,
  );
  return Response.redirect(isKept ? SHARED_SCREEN : `${SHARED_SCREEN}?lost`, 303);
}

async function keepPhotos(request: Request): Promise<void> {
  const fields = await request.formData();
  const files = fields
    .getAll('photos')
    .filter((field) => field instanceof File)
    .filter(({ type }) => type.startsWith('image/'))
    .slice(0, MOST_FILES);
  const me = await withPhone((phone) => phone.person()).catch(() => null);
  await keepShared(files, { person: me?.person.id ?? null, sharedAt: clock.now().wall });
}

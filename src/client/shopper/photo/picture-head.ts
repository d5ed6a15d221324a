/** How large a picture is by its head, before it is decoded; which edge is which is left to its orientation. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** As many bytes of a file as are looked at: a camera's own notes come before the size. */
export const HEAD_BYTES = 512 * 1024;

/** The size that a JPEG or PNG states; `null` where it is neither, or says nothing so far. */
export function sizeIn(head: DataView): PictureSize | null {
  if (head.byteLength >= 24 && head.getUint32(0) === 0x89504e47)
    return { width: head.getUint32(16), height: head.getUint32(20) };
  return head.byteLength >= 4 && head.getUint16(0) === 0xffd8 ? jpegSize(head) : null;
}

/** Steps from marker to marker up to the frame's own (ITU-T T.81, B.1.1.3). */
function jpegSize(head: DataView): PictureSize | null {
  for (let at = 2; at + 9 <= head.byteLength; ) {
    const marker = head.getUint16(at);
    if (marker < 0xff01) return null;
    if (isFrame(marker)) return { width: head.getUint16(at + 7), height: head.getUint16(at + 5) };
    at += marker === 0xffff ? 1 : 2 + head.getUint16(at + 2);
  }
  return null;
}

/** SOF0 to SOF15, without the three of that range that are something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** Whether a file is HEIC, the format that iPhones keep photos in, whatever it is called (ISO/IEC 23008-12, 10). */
export function isHeic(head: DataView): boolean {
  if (head.byteLength < 12) return false;
  const text = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map((step) => head.getUint8(at + step)));
  return text(4) === 'ftyp' && heicBrands.includes(text(8));
}

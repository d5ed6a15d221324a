/** As much as one call takes as its arguments; a multiple of three, so that pieces fit together. */
const STEP_BYTES = 0x6000;

/** Bytes as base64. */
export function base64Of(data: ArrayBuffer): string {
  const bytes = new Uint8Array(data);
  const steps = Array.from(
    { length: Math.ceil(bytes.length / STEP_BYTES) },
    (_, index) => index * STEP_BYTES,
  );
  return steps
    .map((start) => btoa(String.fromCharCode(...bytes.subarray(start, start + STEP_BYTES))))
    .join('');
}

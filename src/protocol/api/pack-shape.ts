/**
 * Changes with the shape of a pack, so that a phone parses a kept pack only after an update, and opens without a parser.
 * A test works it out, and says what it is to be.
 */
export const PACK_SHAPE = '33d71fb78e37';

/** What keeps a spreadsheet's file from being read; the `field` of a `workbook-unreadable`. Each has its sentence under `workbook-fault-<kind>`. */
export const workbookFaults = [
  'empty',
  'not-a-workbook',
  'old-excel',
  'locked',
  'damaged',
  'too-large',
  'too-many-sheets',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'too-slow',
] as const;
export type WorkbookFaultKind = (typeof workbookFaults)[number];

/** Most that a spreadsheet's file may weigh. */
export const MOST_WORKBOOK_BYTES = 10 * 1024 * 1024;

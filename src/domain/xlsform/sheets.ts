/** A sheet of a form's workbook: its rows by the number that a spreadsheet program shows, cells from column A on, as text. */
export interface FormSheet {
  readonly name: string;
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  readonly row: number;
  readonly cells: readonly string[];
}

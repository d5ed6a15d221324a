/** What a list says, given to it: nothing here holds a sentence. Numbers come written. */
export interface ListWords {
  readonly choose: (name: string) => string;
  readonly chooseAllShown: string;
  readonly chosen: (count: number) => string;
  readonly allMatching: string;
  readonly chooseAllMatching: string;
  readonly letGo: string;
  readonly actions: string;
  readonly search: string;
  readonly filters: string;
  readonly removeFilter: (name: string) => string;
  readonly saveCsv: string;
  readonly saveXlsx: string;
  readonly stop: string;
  readonly keys: string;
}

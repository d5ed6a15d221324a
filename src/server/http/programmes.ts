import { boardOf } from '../programmes/board.ts';
import { cellVisits, moveCells } from '../programmes/cell.ts';
import { changeProgramme, createProgramme, moveProgramme } from '../programmes/change.ts';
import { clientsWithStores } from '../programmes/clients.ts';
import type { ProgrammeDeps } from '../programmes/deps.ts';
import { makePeriod } from '../programmes/make.ts';
import { preview } from '../programmes/preview.ts';
import { listProgrammes, readProgramme } from '../programmes/read.ts';
import { replaceVisit } from '../programmes/replace.ts';
import { coordinator } from './guards.ts';

/** Programmes and their coverage board. */
export function programmesApi(deps: ProgrammeDeps) {
  const { database, now } = deps;
  const { programmes } = coordinator;
  return {
    list: programmes.list.handler(({ context: { desk } }) => listProgrammes(database, desk.scope, now())),
    clients: programmes.clients.handler(({ context: { desk } }) => clientsWithStores(database, desk.scope)),
    read: programmes.read.handler(({ context: { desk }, input }) =>
      readProgramme(database, desk, input.programme, now()),
    ),
    preview: programmes.preview.handler(({ context: { desk }, input }) =>
      preview(database, desk.scope, input, now()),
    ),
    create: programmes.create.handler(({ context: { desk }, input }) =>
      createProgramme(deps, desk.scope, input),
    ),
    change: programmes.change.handler(({ context: { desk }, input }) =>
      changeProgramme(deps, desk.scope, input),
    ),
    move: programmes.move.handler(({ context: { desk }, input }) => moveProgramme(deps, desk.scope, input)),
    make: programmes.make.handler(({ context: { desk }, input }) =>
      makePeriod(deps, desk.scope, { ...input, by: desk.scope.person }),
    ),
    board: programmes.board.handler(({ context: { desk }, input }) =>
      boardOf(database, desk.scope, input, now()),
    ),
    cell: programmes.cell.handler(({ context: { desk }, input }) => cellVisits(database, desk, input, now())),
    moveCells: programmes.moveCells.handler(({ context: { desk }, input }) => moveCells(deps, desk, input)),
    replace: programmes.replace.handler(({ context: { desk }, input }) => replaceVisit(deps, desk, input)),
  };
}

import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import { contract } from '#protocol/api/contract.ts';

/** One route of the contract: its branch says who may call it, its name where in that branch it is, `aside.list`. */
export interface Route {
  readonly branch: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

/** Every route of the contract, those of nested groups too. */
export const routesOfContract: readonly Route[] = Object.entries(contract).flatMap(([branch, group]) =>
  proceduresIn(group).map(([name, procedure]) => {
    const { method, path } = procedure['~orpc'].route;
    if (!method || !path) throw new Error(`${branch}.${name} has no route`);
    return { branch, name, method, path };
  }),
);

function proceduresIn(group: object): [name: string, AnyContractProcedure][] {
  return Object.entries(group).flatMap(([name, member]: [string, unknown]) => {
    if (isContractProcedure(member)) return [[name, member]];
    if (typeof member !== 'object' || member === null) return [];
    return proceduresIn(member).map(([within, procedure]) => [`${name}.${within}`, procedure]);
  });
}

import * as z from 'zod/mini';
import { PackChanges, PackHeld, TaggedPack } from '#protocol/api/pack-changes.ts';
import { ErrorBody } from '#protocol/errors.ts';
import {
  FinaliseRequest,
  FinaliseResponse,
  SyncRequest,
  SyncResponse,
  Tail,
} from '#protocol/sync/envelope.ts';

/** What phones say to the server, by name. */
export const said = { SyncRequest, Tail, FinaliseRequest, PackHeld };
/** What it answers them. */
export const answered = { SyncResponse, FinaliseResponse, ErrorBody, Pack: TaggedPack, PackChanges };

/** A shape as JSON Schema. */
export type Shape = z.core.JSONSchema.JSONSchema;
export type Shapes = Record<string, Shape>;

/** Shapes as they are read (`input`), or as they are written (`output`: what has a default is always there). */
export function shapesOf(schemas: Readonly<Record<string, z.ZodMiniType>>, io: 'input' | 'output'): Shapes {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, {
        io,
        unrepresentable: 'any',
        reused: 'ref',
        override: (at) => readAnyway(at, io),
      }),
    ]),
  );
}

/** What is read whatever it is. */
function readAnyway(
  { zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Shape },
  io: 'input' | 'output',
): void {
  if (io !== 'input' || zodSchema._zod.def.type !== 'catch') return;
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
}

import { sql } from 'kysely';
import type { Step } from './migrate.ts';

/** better-auth's tables for e-mail and password, with its own names, types and indexes; a test asks it whether they fit. */
export const authentication: Step = async (database, capabilities) => {
  const [date, boolean] = capabilities.name === 'sqlite' ? ['date', 'integer'] : ['timestamptz', 'boolean'];
  const statements = [
    `create table "user" (
      "id" text not null primary key,
      "name" text not null,
      "email" text not null unique,
      "emailVerified" ${boolean} not null,
      "image" text,
      "createdAt" ${date} not null,
      "updatedAt" ${date} not null
    )`,
    `create table "session" (
      "id" text not null primary key,
      "expiresAt" ${date} not null,
      "token" text not null unique,
      "createdAt" ${date} not null,
      "updatedAt" ${date} not null,
      "ipAddress" text,
      "userAgent" text,
      "userId" text not null references "user" ("id") on delete cascade
    )`,
    `create index "session_userId_idx" on "session" ("userId")`,
    `create table "account" (
      "id" text not null primary key,
      "accountId" text not null,
      "providerId" text not null,
      "userId" text not null references "user" ("id") on delete cascade,
      "accessToken" text,
      "refreshToken" text,
      "idToken" text,
      "accessTokenExpiresAt" ${date},
      "refreshTokenExpiresAt" ${date},
      "scope" text,
      "password" text,
      "createdAt" ${date} not null,
      "updatedAt" ${date} not null
    )`,
    `create index "account_userId_idx" on "account" ("userId")`,
    `create table "verification" (
      "id" text not null primary key,
      "identifier" text not null,
      "value" text not null,
      "expiresAt" ${date} not null,
      "createdAt" ${date} not null,
      "updatedAt" ${date} not null
    )`,
    `create index "verification_identifier_idx" on "verification" ("identifier")`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(database);
};

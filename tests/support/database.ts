/**
 * Gives each test file a database of its own, copied from the migrated template, and names it in DATABASE_URL before
 * the file (and with it the database client) is loaded. Files may therefore run side by side and never clean up.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { TEMPLATE } from "./cluster";

const name = `test_${randomUUID().replaceAll("-", "")}`;
const url = new URL(inject("clusterUrl"));

const client = new pg.Client({ connectionString: url.toString() });
await client.connect();
await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
await client.end();

url.pathname = `/${name}`;
process.env.DATABASE_URL = url.toString();

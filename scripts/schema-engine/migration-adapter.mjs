/**
 * The official PostgreSQL driver adapter, made fit for migrations. Version 7.10.0 has three faults there:
 *
 * 1. Catalog queries return the internal type "char" (OID 18), which the adapter cannot name
 *    ("Column type 'char' could not be deserialized", prisma/prisma issue 27403).
 * 2. `executeScript` cuts a script at every semicolon, which breaks functions, triggers and strings.
 * 3. `connectToShadowDb` keeps the connection string and only adds a database name, which the driver then ignores:
 *    the shadow database would be the main one, and migrations would be replayed on it.
 */
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { onSameServer } from "./databases.mjs";

const INTERNAL_CHAR = 18;
const BLANK_PADDED_CHAR = 1042;

export class MigrationAdapterFactory extends PrismaPg {
  #url;
  #shadowUrl;

  /**
   * @param {string} url the database to migrate
   * @param {string} [shadowUrl] a database to replay migrations in; without it a temporary one is made
   */
  constructor(url, shadowUrl) {
    // One session: advisory locks and temporary settings of the engine belong to a session.
    super({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
    this.#url = url;
    this.#shadowUrl = shadowUrl;
  }

  async connect() {
    const adapter = await super.connect();
    understandInternalChar(adapter);
    runScriptsWhole(adapter);
    return adapter;
  }

  async connectToShadowDb() {
    if (this.#shadowUrl) return new MigrationAdapterFactory(this.#shadowUrl).connect();
    const name = `prisma_shadow_${randomUUID()}`;
    const admin = new pg.Client({ connectionString: this.#url });
    await admin.connect();
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE template0`);
    const shadow = await new MigrationAdapterFactory(onSameServer(this.#url, name)).connect();
    const disconnect = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await disconnect();
      await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await admin.end();
    };
    return shadow;
  }
}

/** Fault 1: read "char" columns as the ordinary one-character type, and name them `Character` in the answer. */
function understandInternalChar(adapter) {
  const { queryRaw, performIO } = adapter;
  adapter.queryRaw = async (query) => {
    const charColumns = [];
    const relabelling = Object.create(adapter, {
      performIO: {
        value: async (request) => {
          const result = await performIO.call(adapter, request);
          for (const [column, field] of result.fields.entries()) {
            if (field.dataTypeID !== INTERNAL_CHAR) continue;
            field.dataTypeID = BLANK_PADDED_CHAR;
            charColumns.push(column);
          }
          return result;
        },
      },
    });
    const result = await queryRaw.call(relabelling, query);
    for (const column of charColumns) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
}

/** Fault 2: PostgreSQL itself takes a whole script in one simple query. */
function runScriptsWhole(adapter) {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
}

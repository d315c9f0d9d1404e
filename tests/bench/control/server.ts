/** The control: a bare Fastify with a pool of connections, which gives the same answers with the least that can be done. */
import Fastify, { type FastifyReply } from "fastify";
import pg from "pg";
import { sessionIdOf } from "@/lib/platform/auth/session-token";
import { descriptionOf, pageOf } from "./html";
import {
  casesWaiting,
  countsOf,
  narrowedOnly,
  newestAnnouncements,
  oneCase,
  oneOrganization,
  personOfSession,
  searchedOnly,
  suggested,
  twentyOf,
  yearsOfDistrict,
} from "./statements";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const statementNames = new Map<string, string>();

/** Runs a statement, prepared once for each connection. */
async function rowsOf(text: string, values: string[] = []) {
  const name = statementNames.get(text) ?? `statement ${statementNames.size}`;
  statementNames.set(text, name);
  return (await pool.query({ name, text, values })).rows;
}

type RegisterAddress = { q?: string; subdistrict?: string; kind?: string };

/** What an address of the register asks: a condition and its values. */
function askedBy({ q, subdistrict, kind }: RegisterAddress): [condition: string, values: string[]] {
  if (q) return [searchedOnly, [q]];
  if (subdistrict && kind) return [narrowedOnly, [subdistrict, kind]];
  return ["TRUE", []];
}

async function register(address: RegisterAddress) {
  const [condition, values] = askedBy(address);
  return Promise.all([rowsOf(twentyOf(condition), values), rowsOf(countsOf(condition), values)]);
}

const html = (reply: FastifyReply) => reply.type("text/html; charset=utf-8");

const server = Fastify();

server.get("/hello", () => ({ status: "ok" }));

server.get("/", async (_request, reply) => {
  const lists = await Promise.all(
    [countsOf("TRUE"), yearsOfDistrict, newestAnnouncements].map((text) => rowsOf(text)),
  );
  return html(reply).send(pageOf("邻里", ...lists));
});

server.get<{ Querystring: RegisterAddress }>("/organizations", async ({ query }, reply) => {
  const [entries, counts] = await register(query);
  return html(reply).send(pageOf("名录", entries, counts));
});

server.get<{ Params: { code: string } }>("/organizations/:code", async ({ params }, reply) => {
  const [organization] = await rowsOf(oneOrganization, [params.code]);
  return organization ? html(reply).send(descriptionOf(organization)) : reply.code(404).send();
});

server.get<{ Querystring: RegisterAddress }>("/api/v1/organizations", async ({ query }) => {
  const [organizations, counts] = await register(query);
  return { total: counts.reduce((sum, { count }) => sum + count, 0), organizations };
});

server.get<{ Querystring: { q: string } }>("/api/v1/organizations/suggestions", ({ query }) =>
  rowsOf(suggested, [query.q]),
);

server.get<{ Params: { id: string } }>("/bureau/cases/:id", async ({ params, headers }, reply) => {
  const token = headers.cookie?.split("linli.session=")[1] ?? "";
  const [person] = await rowsOf(personOfSession, [sessionIdOf(token)]);
  if (!person) return reply.code(401).send();
  const [[found], waiting] = await Promise.all([rowsOf(oneCase, [params.id]), rowsOf(casesWaiting)]);
  return found ? html(reply).send(descriptionOf({ ...found, person, waiting })) : reply.code(404).send();
});

await server.listen({ port: Number(process.env.PORT), host: "localhost" });

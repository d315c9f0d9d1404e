import { expect, type Page } from "@playwright/test";
import type { Say } from "../words";

export type Reach = (page: Page, say: Say) => Promise<unknown>;

/** One page of the app folder: its address there, and how one gets to an example of it. */
export type Row = { page: string; open: Reach };

export const at =
  (address: string): Reach =>
  async (page) => {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBeLessThan(400);
  };

/** Opens the first record of a list whose path has this shape. */
export const firstOf =
  (list: string, shape: RegExp, then = ""): Reach =>
  async (page, say) => {
    const text = await (await page.request.get(list)).text();
    const paths = [...text.matchAll(/href="([^"?]+)[^"]*"/g)].map(([, path = ""]) => path);
    const found = paths.find((path) => shape.test(path));
    expect(found, `a record in ${list}`).toBeDefined();
    await at(`${found}${then}`)(page, say);
  };

export const plain = (...addresses: string[]): Row[] => addresses.map((page) => ({ page, open: at(page) }));

export const organization = "/organizations/52310107MJX0000263";

export const aCase = /^\/[a-z-]+\/cases\/[0-9a-f-]{36}$/;

/** A case of the demonstration by the name in its title, at the desk with this inbox. */
export const caseNamed = (desk: string, name: string): Row => ({
  page: `${desk}/cases/[id]`,
  open: firstOf(`${desk}/cases?tab=all&q=${encodeURIComponent(name)}`, aCase),
});

/** An application of one's own by its title, or a page below it. */
export const applicationNamed =
  (title: string, then = ""): Reach =>
  async (page, say) => {
    await page.goto("/applications");
    const link = page.getByRole("link", { name: new RegExp(title) }).first();
    await at(`${await link.getAttribute("href")}${then}`)(page, say);
  };

export const uuid = "[0-9a-f-]{36}";

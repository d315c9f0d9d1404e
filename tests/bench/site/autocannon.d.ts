/** What we use of autocannon, which brings no types. */
declare module "autocannon" {
  type Load = { url: string; connections: number; duration: number; requests: { path: string }[] };
  type Outcome = { duration: number; errors: number; timeouts: number; non2xx: number };
  type Instance = {
    on(
      event: "response",
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void;
  };
  export default function autocannon(
    load: Load,
    done: (error: Error | null, outcome: Outcome) => void,
  ): Instance;
}

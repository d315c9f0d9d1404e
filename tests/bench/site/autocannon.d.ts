/** What we use of autocannon, which brings no types. */
declare module "autocannon" {
  type Load = {
    url: string;
    connections: number;
    amount: number;
    /** Seconds. */
    timeout: number;
    requests: { path: string }[];
  };
  type Outcome = { errors: number; timeouts: number; non2xx: number };
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

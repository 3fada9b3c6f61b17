/** Does something and prints its seconds on the wall and on the processor, and what the process held at most meanwhile. */
export async function measured<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.cpuUsage();
  const start = performance.now();
  let most = process.memoryUsage().rss;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 200);
  try {
    return await work();
  } finally {
    clearInterval(watch);
    const { user, system } = process.cpuUsage(before);
    const [wall, processor] = [(performance.now() - start) / 1000, (user + system) / 1e6];
    const memory = Math.max(most, process.memoryUsage().rss) / 2 ** 20;
    process.stdout.write(
      `${name.padEnd(32)} ${wall.toFixed(1).padStart(7)} s  ${processor.toFixed(1).padStart(7)} s CPU  ${memory.toFixed(0).padStart(5)} MiB at most\n`,
    );
  }
}

/** How much two texts share (0 to 1) as a percentage, rounded down: 100 % is said of nothing that differs. */
export function formatLikeness(likeness: number, language: string): string {
  return (Math.floor(likeness * 100) / 100).toLocaleString(language, { style: 'percent' });
}

import loadHighs, { type Highs } from 'highs';
import type { Model, Row, Solve } from '#domain/planning/model.ts';

/** What holds a solver: when to stop, by itself and asked from outside. */
export interface Reins {
  readonly seed: number;
  readonly secondsLeft: () => number;
  readonly isOver: () => boolean;
}

/** HiGHS, ready to solve models one after the other. Each solve blocks the thread that it is in. */
export async function loadSolver(reins: Reins): Promise<Solve> {
  const highs = await loadHighs();
  return (model, start) =>
    highs.withModel(modelData(highs, model), (solver) => {
      const { callbackType } = highs.constants;
      const stop = (event: { interrupt(): void }): undefined => {
        if (reins.isOver()) event.interrupt();
      };
      solver.options.set({
        output_flag: false,
        random_seed: reins.seed % 2 ** 31,
        time_limit: Math.max(0.1, reins.secondsLeft()),
        // Points are whole: what is less than one apart is the same plan.
        mip_rel_gap: 0,
        mip_abs_gap: 0.5,
      });
      solver.setSolution({ colValue: Float64Array.from(start) });
      solver.run({ [callbackType.mipInterrupt]: stop, [callbackType.simplexInterrupt]: stop });
      const found = solver.info.get('primal_solution_status');
      const isFound = found === highs.constants.solutionStatus.feasible;
      const bound = Number(solver.info.get('mip_dual_bound'));
      return {
        values: isFound ? [...solver.getSolution().colValue] : null,
        bound: Number.isFinite(bound) ? bound : Number.NEGATIVE_INFINITY,
      };
    });
}

function modelData({ constants }: Highs, { costs, integral, rows }: Model) {
  const { integer, continuous } = constants.variableType;
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(costs.length),
    colUpper: new Float64Array(costs.length).fill(1),
    rowLower: Float64Array.from(rows, ({ least }) => least),
    rowUpper: Float64Array.from(rows, ({ most }) => most),
    matrix: matrixOf(rows, costs.length),
    integrality: costs.map((_, column) => (column < integral ? integer : continuous)),
  };
}

function matrixOf(rows: readonly Row[], numCols: number) {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return {
    format: 'csr',
    numRows: rows.length,
    numCols,
    starts: Int32Array.from(starts),
    indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
    values: Float64Array.from(rows.flatMap(({ columns, times }) => times ?? columns.map(() => 1))),
  } as const;
}

import { testActions } from './matrix.ts';
import { taskScenarios } from './scenarios.ts';

testActions(taskScenarios);

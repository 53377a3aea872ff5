import { testActions } from './matrix.ts';
import { resultScenarios } from './scenarios.ts';

testActions(resultScenarios);

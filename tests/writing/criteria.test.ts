import { testActions } from './matrix.ts';
import { criteriaScenarios } from './scenarios.ts';

testActions(criteriaScenarios);

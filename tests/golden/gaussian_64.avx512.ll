target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v355, %scatter_done345 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v90, %component_done80 ]
  %v72 = icmp slt i64 %v71, 128
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  br label %component_head78
component_head78:
  %v81 = phi i64 [ 0, %gather69 ], [ %v89, %component79 ]
  %v82 = icmp slt i64 %v81, 64
  br i1 %v82, label %component79, label %component_done80
component79:
  %v83 = mul nsw i64 %v81, 4
  %v84 = getelementptr i8, ptr %v77, i64 %v83
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = mul nsw i64 %v81, 512
  %v87 = getelementptr i8, ptr %scratch, i64 %v86
  %v88 = getelementptr float, ptr %v87, i64 %v71
  store float %v85, ptr %v88
  %v89 = add nsw i64 %v81, 1
  br label %component_head78
component_done80:
  %v90 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v97 = getelementptr i64, ptr %v42, i64 2
  %v98 = load i64, ptr %v97, align 8, !invariant.load !0
  %v99 = getelementptr i64, ptr %v42, i64 3
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  br label %interval_head91
interval_head91:
  %v101 = phi i64 [ %v98, %gather_done70 ], [ %v331, %interval_end95 ]
  %v102 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v117, %interval_end95 ]
  %v103 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v118, %interval_end95 ]
  %v104 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v119, %interval_end95 ]
  %v105 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v120, %interval_end95 ]
  %v106 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v121, %interval_end95 ]
  %v107 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v122, %interval_end95 ]
  %v108 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v123, %interval_end95 ]
  %v109 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v124, %interval_end95 ]
  %v110 = icmp slt i64 %v101, %v100
  br i1 %v110, label %interval92, label %columns_done96
interval92:
  %v111 = mul nsw i64 %v101, 16
  %v112 = getelementptr i8, ptr %v30, i64 %v111
  %v113 = load i64, ptr %v112, align 8, !invariant.load !0
  %v114 = getelementptr i64, ptr %v112, i64 1
  %v115 = load i64, ptr %v114, align 8, !invariant.load !0
  br label %chunk_head93
chunk_head93:
  %v116 = phi i64 [ %v113, %interval92 ], [ %v129, %column_done133 ]
  %v117 = phi <16 x float> [ %v102, %interval92 ], [ %v323, %column_done133 ]
  %v118 = phi <16 x float> [ %v103, %interval92 ], [ %v324, %column_done133 ]
  %v119 = phi <16 x float> [ %v104, %interval92 ], [ %v325, %column_done133 ]
  %v120 = phi <16 x float> [ %v105, %interval92 ], [ %v326, %column_done133 ]
  %v121 = phi <16 x float> [ %v106, %interval92 ], [ %v327, %column_done133 ]
  %v122 = phi <16 x float> [ %v107, %interval92 ], [ %v328, %column_done133 ]
  %v123 = phi <16 x float> [ %v108, %interval92 ], [ %v329, %column_done133 ]
  %v124 = phi <16 x float> [ %v109, %interval92 ], [ %v330, %column_done133 ]
  %v125 = icmp slt i64 %v116, %v115
  %v126 = load volatile i64, ptr %v32, align 8
  %v127 = icmp eq i64 %v126, 0
  %v128 = and i1 %v125, %v127
  br i1 %v128, label %chunk94, label %interval_end95
chunk94:
  %v129 = add nsw i64 %v116, 256
  %v130 = icmp slt i64 %v129, %v115
  %v131 = select i1 %v130, i64 %v129, i64 %v115
  br label %column132
column132:
  %v134 = phi i64 [ %v116, %chunk94 ], [ %v321, %feature_done151 ]
  %v135 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v313, %feature_done151 ]
  %v136 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v314, %feature_done151 ]
  %v137 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v315, %feature_done151 ]
  %v138 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v316, %feature_done151 ]
  %v139 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v317, %feature_done151 ]
  %v140 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v318, %feature_done151 ]
  %v141 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v319, %feature_done151 ]
  %v142 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v320, %feature_done151 ]
  %v143 = mul nsw i64 %v134, %v21
  %v144 = getelementptr i8, ptr %v54, i64 %v143
  %v145 = mul nsw i64 %v134, %v27
  %v146 = getelementptr i8, ptr %v58, i64 %v145
  %v147 = load float, ptr %v146, align 1, !invariant.load !0
  %v148 = insertelement <16 x float> poison, float %v147, i64 0
  %v149 = shufflevector <16 x float> %v148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %feature150
feature150:
  %v152 = phi i64 [ 0, %column132 ], [ %v207, %feature150 ]
  %v153 = phi <16 x float> [ splat (float 0x8000000000000000), %column132 ], [ %v199, %feature150 ]
  %v154 = phi <16 x float> [ splat (float 0x8000000000000000), %column132 ], [ %v200, %feature150 ]
  %v155 = phi <16 x float> [ splat (float 0x8000000000000000), %column132 ], [ %v201, %feature150 ]
  %v156 = phi <16 x float> [ splat (float 0x8000000000000000), %column132 ], [ %v202, %feature150 ]
  %v157 = phi <16 x float> [ splat (float 0x8000000000000000), %column132 ], [ %v203, %feature150 ]
  %v158 = phi <16 x float> [ splat (float 0x8000000000000000), %column132 ], [ %v204, %feature150 ]
  %v159 = phi <16 x float> [ splat (float 0x8000000000000000), %column132 ], [ %v205, %feature150 ]
  %v160 = phi <16 x float> [ splat (float 0x8000000000000000), %column132 ], [ %v206, %feature150 ]
  %v161 = mul nsw i64 %v152, 512
  %v162 = getelementptr i8, ptr %scratch, i64 %v161
  %v163 = getelementptr i8, ptr %v162, i64 64
  %v164 = getelementptr i8, ptr %v162, i64 128
  %v165 = getelementptr i8, ptr %v162, i64 192
  %v166 = getelementptr i8, ptr %v162, i64 256
  %v167 = getelementptr i8, ptr %v162, i64 320
  %v168 = getelementptr i8, ptr %v162, i64 384
  %v169 = getelementptr i8, ptr %v162, i64 448
  %v170 = load <16 x float>, ptr %v162, align 64
  %v171 = load <16 x float>, ptr %v163, align 64
  %v172 = load <16 x float>, ptr %v164, align 64
  %v173 = load <16 x float>, ptr %v165, align 64
  %v174 = load <16 x float>, ptr %v166, align 64
  %v175 = load <16 x float>, ptr %v167, align 64
  %v176 = load <16 x float>, ptr %v168, align 64
  %v177 = load <16 x float>, ptr %v169, align 64
  %v178 = mul nsw i64 %v152, 4
  %v179 = getelementptr i8, ptr %v144, i64 %v178
  %v180 = load float, ptr %v179, align 1, !invariant.load !0
  %v181 = insertelement <16 x float> poison, float %v180, i64 0
  %v182 = shufflevector <16 x float> %v181, <16 x float> poison, <16 x i32> zeroinitializer
  %v183 = fsub contract <16 x float> %v170, %v182
  %v184 = fsub contract <16 x float> %v171, %v182
  %v185 = fsub contract <16 x float> %v172, %v182
  %v186 = fsub contract <16 x float> %v173, %v182
  %v187 = fsub contract <16 x float> %v174, %v182
  %v188 = fsub contract <16 x float> %v175, %v182
  %v189 = fsub contract <16 x float> %v176, %v182
  %v190 = fsub contract <16 x float> %v177, %v182
  %v191 = fmul contract <16 x float> %v183, %v183
  %v192 = fmul contract <16 x float> %v184, %v184
  %v193 = fmul contract <16 x float> %v185, %v185
  %v194 = fmul contract <16 x float> %v186, %v186
  %v195 = fmul contract <16 x float> %v187, %v187
  %v196 = fmul contract <16 x float> %v188, %v188
  %v197 = fmul contract <16 x float> %v189, %v189
  %v198 = fmul contract <16 x float> %v190, %v190
  %v199 = fadd contract <16 x float> %v153, %v191
  %v200 = fadd contract <16 x float> %v154, %v192
  %v201 = fadd contract <16 x float> %v155, %v193
  %v202 = fadd contract <16 x float> %v156, %v194
  %v203 = fadd contract <16 x float> %v157, %v195
  %v204 = fadd contract <16 x float> %v158, %v196
  %v205 = fadd contract <16 x float> %v159, %v197
  %v206 = fadd contract <16 x float> %v160, %v198
  %v207 = add nsw i64 %v152, 1
  %v208 = icmp slt i64 %v207, 64
  br i1 %v208, label %feature150, label %feature_done151
feature_done151:
  %v209 = fneg <16 x float> %v199
  %v210 = fneg <16 x float> %v200
  %v211 = fneg <16 x float> %v201
  %v212 = fneg <16 x float> %v202
  %v213 = fneg <16 x float> %v203
  %v214 = fneg <16 x float> %v204
  %v215 = fneg <16 x float> %v205
  %v216 = fneg <16 x float> %v206
  %v217 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v209, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v218 = fsub <16 x float> %v217, splat (float 0x4168001FC0000000)
  %v219 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v209)
  %v220 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v218, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v219)
  %v221 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v220, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v222 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v221, <16 x float> splat (float 0x3FA573EA80000000))
  %v223 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v222, <16 x float> %v221, <16 x float> splat (float 0x3FC555D400000000))
  %v224 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v223, <16 x float> %v221, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v225 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v224, <16 x float> %v221, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v226 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v225, <16 x float> %v221, <16 x float> splat (float 0x3FF0000000000000))
  %v227 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v226, <16 x float> %v218, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v228 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v210, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v229 = fsub <16 x float> %v228, splat (float 0x4168001FC0000000)
  %v230 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v229, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v210)
  %v231 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v229, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v230)
  %v232 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v231, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v233 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v232, <16 x float> splat (float 0x3FA573EA80000000))
  %v234 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v233, <16 x float> %v232, <16 x float> splat (float 0x3FC555D400000000))
  %v235 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v234, <16 x float> %v232, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v236 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v235, <16 x float> %v232, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v237 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v236, <16 x float> %v232, <16 x float> splat (float 0x3FF0000000000000))
  %v238 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v237, <16 x float> %v229, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v239 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v211, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v240 = fsub <16 x float> %v239, splat (float 0x4168001FC0000000)
  %v241 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v211)
  %v242 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v240, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v241)
  %v243 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v242, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v244 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v243, <16 x float> splat (float 0x3FA573EA80000000))
  %v245 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v244, <16 x float> %v243, <16 x float> splat (float 0x3FC555D400000000))
  %v246 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v245, <16 x float> %v243, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v247 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v246, <16 x float> %v243, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v248 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v247, <16 x float> %v243, <16 x float> splat (float 0x3FF0000000000000))
  %v249 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v248, <16 x float> %v240, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v250 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v212, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v251 = fsub <16 x float> %v250, splat (float 0x4168001FC0000000)
  %v252 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v251, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v212)
  %v253 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v251, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v252)
  %v254 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v253, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v255 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v254, <16 x float> splat (float 0x3FA573EA80000000))
  %v256 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v255, <16 x float> %v254, <16 x float> splat (float 0x3FC555D400000000))
  %v257 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v256, <16 x float> %v254, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v258 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v257, <16 x float> %v254, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v259 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v258, <16 x float> %v254, <16 x float> splat (float 0x3FF0000000000000))
  %v260 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v259, <16 x float> %v251, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v261 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v213, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v262 = fsub <16 x float> %v261, splat (float 0x4168001FC0000000)
  %v263 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v262, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v213)
  %v264 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v262, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v263)
  %v265 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v264, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v266 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v265, <16 x float> splat (float 0x3FA573EA80000000))
  %v267 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v266, <16 x float> %v265, <16 x float> splat (float 0x3FC555D400000000))
  %v268 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v267, <16 x float> %v265, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v269 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v268, <16 x float> %v265, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v270 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v269, <16 x float> %v265, <16 x float> splat (float 0x3FF0000000000000))
  %v271 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v270, <16 x float> %v262, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v272 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v214, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v273 = fsub <16 x float> %v272, splat (float 0x4168001FC0000000)
  %v274 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v273, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v214)
  %v275 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v273, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v274)
  %v276 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v275, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v277 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v276, <16 x float> splat (float 0x3FA573EA80000000))
  %v278 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v277, <16 x float> %v276, <16 x float> splat (float 0x3FC555D400000000))
  %v279 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v278, <16 x float> %v276, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v280 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v279, <16 x float> %v276, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v281 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v280, <16 x float> %v276, <16 x float> splat (float 0x3FF0000000000000))
  %v282 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v281, <16 x float> %v273, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v283 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v215, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v284 = fsub <16 x float> %v283, splat (float 0x4168001FC0000000)
  %v285 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v284, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v215)
  %v286 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v284, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v285)
  %v287 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v286, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v288 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v287, <16 x float> splat (float 0x3FA573EA80000000))
  %v289 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v288, <16 x float> %v287, <16 x float> splat (float 0x3FC555D400000000))
  %v290 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v289, <16 x float> %v287, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v291 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v290, <16 x float> %v287, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v292 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v291, <16 x float> %v287, <16 x float> splat (float 0x3FF0000000000000))
  %v293 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v292, <16 x float> %v284, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v294 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v216, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v295 = fsub <16 x float> %v294, splat (float 0x4168001FC0000000)
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v216)
  %v297 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v296)
  %v298 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v297, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v299 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v298, <16 x float> splat (float 0x3FA573EA80000000))
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v299, <16 x float> %v298, <16 x float> splat (float 0x3FC555D400000000))
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v298, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v301, <16 x float> %v298, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v303 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v302, <16 x float> %v298, <16 x float> splat (float 0x3FF0000000000000))
  %v304 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v303, <16 x float> %v295, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v305 = fmul contract <16 x float> %v149, %v227
  %v306 = fmul contract <16 x float> %v149, %v238
  %v307 = fmul contract <16 x float> %v149, %v249
  %v308 = fmul contract <16 x float> %v149, %v260
  %v309 = fmul contract <16 x float> %v149, %v271
  %v310 = fmul contract <16 x float> %v149, %v282
  %v311 = fmul contract <16 x float> %v149, %v293
  %v312 = fmul contract <16 x float> %v149, %v304
  %v313 = fadd contract <16 x float> %v135, %v305
  %v314 = fadd contract <16 x float> %v136, %v306
  %v315 = fadd contract <16 x float> %v137, %v307
  %v316 = fadd contract <16 x float> %v138, %v308
  %v317 = fadd contract <16 x float> %v139, %v309
  %v318 = fadd contract <16 x float> %v140, %v310
  %v319 = fadd contract <16 x float> %v141, %v311
  %v320 = fadd contract <16 x float> %v142, %v312
  %v321 = add nsw i64 %v134, 1
  %v322 = icmp slt i64 %v321, %v131
  br i1 %v322, label %column132, label %column_done133
column_done133:
  %v323 = fadd contract <16 x float> %v117, %v313
  %v324 = fadd contract <16 x float> %v118, %v314
  %v325 = fadd contract <16 x float> %v119, %v315
  %v326 = fadd contract <16 x float> %v120, %v316
  %v327 = fadd contract <16 x float> %v121, %v317
  %v328 = fadd contract <16 x float> %v122, %v318
  %v329 = fadd contract <16 x float> %v123, %v319
  %v330 = fadd contract <16 x float> %v124, %v320
  br label %chunk_head93
interval_end95:
  %v331 = add nsw i64 %v101, 1
  br label %interval_head91
columns_done96:
  %v332 = getelementptr i8, ptr %scratch, i64 32768
  %v333 = getelementptr i8, ptr %v332, i64 64
  %v334 = getelementptr i8, ptr %v332, i64 128
  %v335 = getelementptr i8, ptr %v332, i64 192
  %v336 = getelementptr i8, ptr %v332, i64 256
  %v337 = getelementptr i8, ptr %v332, i64 320
  %v338 = getelementptr i8, ptr %v332, i64 384
  %v339 = getelementptr i8, ptr %v332, i64 448
  store <16 x float> %v102, ptr %v332, align 64
  store <16 x float> %v103, ptr %v333, align 64
  store <16 x float> %v104, ptr %v334, align 64
  store <16 x float> %v105, ptr %v335, align 64
  store <16 x float> %v106, ptr %v336, align 64
  store <16 x float> %v107, ptr %v337, align 64
  store <16 x float> %v108, ptr %v338, align 64
  store <16 x float> %v109, ptr %v339, align 64
  %v340 = sub nsw i64 %v61, %v65
  %v341 = icmp slt i64 128, %v340
  %v342 = select i1 %v341, i64 128, i64 %v340
  br label %scatter_head343
scatter_head343:
  %v346 = phi i64 [ 0, %columns_done96 ], [ %v354, %scatter344 ]
  %v347 = icmp slt i64 %v346, %v342
  br i1 %v347, label %scatter344, label %scatter_done345
scatter344:
  %v348 = add nsw i64 %v65, %v346
  %v349 = mul nsw i64 %v348, %v9
  %v350 = getelementptr i8, ptr %v46, i64 %v349
  %v351 = getelementptr i8, ptr %scratch, i64 32768
  %v352 = getelementptr float, ptr %v351, i64 %v346
  %v353 = load float, ptr %v352
  store float %v353, ptr %v350, align 1
  %v354 = add nsw i64 %v346, 1
  br label %scatter_head343
scatter_done345:
  %v355 = add nsw i64 %v65, 128
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
